const time = (model: 'start' | 'end') => `
  <div :class="cls('form-group mb-3')" key="${model}">
    <label>{{ words.${model} }}</label>
    <date-picker v-model="${model}" type="time" :format="timeFormat" value-type="HH:mm" :editable="isTyped" :placeholder="hints ? timeFormat : ''"
      :input-class="classes === 'real' ? 'mx-input' : 'z0'" :input-attr="{ name: nameOf('date') }" />
    <div v-if="errors.${model === 'start' ? 'mulai' : 'selesai'}" class="invalid-feedback d-block">{{ errors.${model === 'start' ? 'mulai' : 'selesai'} }}</div>
  </div>`

const date = (model: 'date' | 'extra', label: string) => `
  <div :class="cls('form-group mb-3')" key="${model}">
    <label>${label}</label>
    <date-picker v-model="${model}" :format="dateFormat" value-type="YYYY-MM-DD" :editable="isTyped" :placeholder="hints ? dateFormat : ''" :lang="lang"
      :input-class="classes === 'real' ? 'mx-input' : 'z0'" :input-attr="{ name: nameOf('date') }" />
    <div v-if="errors.tanggal" class="invalid-feedback d-block">{{ errors.tanggal }}</div>
  </div>`

/** Labels, names and classes as `reference` §1.3 records them, unless a knob takes them away. */
export const template = `
<div>
  <div v-if="toast" class="alert alert-danger error-toast" role="alert">{{ toast }}</div>
  <div v-if="question" class="over-dialog" role="dialog" aria-modal="true"><div class="over-box">
    <p>{{ question.text }}</p>
    <button type="button" class="btn btn-primary" @click="answer(true)">{{ question.yes }}</button>
    <button v-if="question.no" type="button" class="btn btn-secondary" @click="answer(false)">{{ question.no }}</button>
  </div></div>
  <div ref="modal" class="modal fade" tabindex="-1" data-bs-backdrop="static">
    <div class="modal-dialog"><div class="modal-content">
      <div class="modal-header">
        <h5 :class="cls('modal-title')">{{ words.title }}</h5>
        <button type="button" class="btn-close" data-bs-dismiss="modal" aria-label="Close"></button>
      </div>
      <div class="modal-body">
        <div :class="cls('form-group mb-3')">
          <label>{{ words.rencanaAksi }}</label>
          <multiselect v-if="usesMultiselect" v-model="choice" :options="choices" track-by="id" label="deskripsi" :loading="isLoading" />
          <vue-select v-else v-model="choice" :options="listed" label="deskripsi" :loading="isLoading">
            <template #option="option">
              {{ option.deskripsi }}
            </template>
          </vue-select>
          <div v-if="errors.rencana_aksi" class="invalid-feedback d-block">{{ errors.rencana_aksi }}</div>
        </div>
        <template v-if="fields === 'extra'">${date('extra', 'TANGGAL VERIFIKASI')}</template>
        ${date('date', '{{ words.date }}')}
        <template v-if="fields === 'swapped'">${time('end')}${time('start')}</template>
        <template v-else>${time('start')}${time('end')}</template>
        <div :class="cls('form-group mb-3')">
          <label>{{ words.text }}</label>
          <input type="text" :class="cls('form-control')" :name="nameOf('kegiatan')" v-model="text" />
          <div v-if="errors.kegiatan" class="invalid-feedback d-block">{{ errors.kegiatan }}</div>
        </div>
        <div :class="cls('form-group mb-3')">
          <label>{{ words.source }}</label>
          <input type="text" :class="cls('form-control')" readonly value="ekinerja" />
        </div>
        <div :class="cls('form-group mb-3')">
          <label>{{ words.quantity }}</label>
          <input type="text" :class="cls('form-control')" :name="nameOf('realisasi_activity')" v-model="quantity" />
          <small class="form-text">Realisasi diisi dengan bilangan bulat</small>
          <div v-if="errors.realisasi" class="invalid-feedback d-block">{{ errors.realisasi }}</div>
        </div>
        <div :class="cls('form-group mb-3')">
          <label>{{ words.unit }}</label>
          <input type="text" :id="nameOf('satuan')" :class="cls('form-control')" :readonly="isUnitFixed" v-model="unit" />
        </div>
        <div :class="cls('form-group mb-3')">
          <label>{{ words.evidence }}</label>
          <input type="text" :class="cls('form-control')" :name="nameOf('bukti_eviden')" v-model="evidence" />
          <small class="form-text">Tautan Google Drive/Dropbox atau penyimpanan awan lain</small>
          <div v-if="errors.bukti" class="invalid-feedback d-block">{{ errors.bukti }}</div>
        </div>
      </div>
      <div :class="cls('modal-footer')">
        <button type="button" :class="cls('btn btn-light-secondary')" data-bs-dismiss="modal">Close</button>
        <button type="button" :class="cls('btn btn-primary')" :disabled="isSaving" @click="save">OK</button>
      </div>
    </div></div>
  </div>
</div>`
